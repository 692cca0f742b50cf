/** Words that tell of a figure what it measures, whether it is planned or reached, and what it is compared with. */
/** Verbs and nouns of change before a figure: what follows "to" is a level again. */
// biome-ignore format: words read best in rows
export const changeWords: Readonly<Record<'increase' | 'decrease', readonly string[]>> = {
  increase: [
    'up', 'rose', 'rise', 'rises', 'rising', 'risen', 'increased', 'increase', 'increases', 'increasing', 'grew', 'grow', 'grows', 'growing',
    'grown', 'climbed', 'jumped', 'surged', 'soared', 'expanded', 'gained', 'an increase of', 'a rise of', 'a year on year increase of',
    'a growth of', 'raised', 'raise', 'went up', 'exceeded', 'exceeding the estimate by', 'a surge of', 'improved',
  ],
  decrease: [
    'down', 'fell', 'fall', 'falls', 'falling', 'fallen', 'decreased', 'decrease', 'decreases', 'decreasing', 'dropped', 'drop', 'declined',
    'decline', 'declining', 'reduced', 'reduce', 'reduces', 'reducing', 'shrank', 'cut', 'lowered', 'slid', 'a decrease of',
    'a reduction of', 'a drop of', 'a decline of', 'a fall of', 'went down', 'narrowed',
  ],
}

/** The same behind it: "15 percent higher than", "a 12 percent increase". */
export const changeBehind: Readonly<Record<string, 'increase' | 'decrease'>> = {
  'higher than': 'increase',
  'more than': 'increase',
  increase: 'increase',
  rise: 'increase',
  'lower than': 'decrease',
  'less than': 'decrease',
  decrease: 'decrease',
  reduction: 'decrease',
  decline: 'decrease',
  drop: 'decrease',
}

/** What a figure is compared with. The phrase goes on to a date, or to the end of its noun phrase. */
export const baselineOpeners: readonly string[] = [
  'compared with',
  'compared to',
  'in comparison with',
  'against',
  'over',
  'from',
  'higher than',
  'lower than',
  'than',
]
/** Whole baselines. */
export const baselines: readonly string[] = [
  'year on year',
  'yoy',
  'on year',
  'a year earlier',
  'from a year earlier',
  'on a yearly basis',
]

/** Verbs that link what is measured with the figure. */
// biome-ignore format: words read best in rows
export const linkVerbs: readonly string[] = [
  'reached', 'reach', 'reaches', 'reaching', 'was', 'were', 'is', 'are', 'be', 'stood at', 'stands at', 'stood', 'totalled', 'totaled', 'totals',
  'amounted to', 'hit', 'accounted for', 'accounts for', 'exceeded', 'exceeds', 'came to', 'will reach', 'to reach', 'recorded',
  'rose', 'increased', 'grew', 'climbed', 'jumped', 'surged', 'soared', 'fell', 'decreased', 'dropped', 'declined', 'reduced', 'rise', 'fall',
  'increase', 'grow', 'has reached', 'have reached', 'has', 'have', 'had', 'made up', 'represented', 'touched', 'expanded', 'improved',
  'remained', 'topped', 'valued', 'estimated', 'shrank', 'remains', 'ranked', 'ranks',
]

/** The same in a list: the figure goes on saying of what was measured before. */
// biome-ignore format: words read best in rows
export const goesOnOpeners: readonly string[] = [
  'equal to', 'equivalent to', 'or', 'up', 'down', 'and up', 'and down', 'meeting', 'fulfilling', 'an increase of', 'a decrease of', 'a rise of',
  'equalling', 'exceeding', 'accounting for', 'reaching', 'representing', 'which is', 'making up', 'higher', 'ranking', 'ranked', 'increase of', 'decrease of', 'rise of', 'reduction of', 'a reduction of',
]

/** A plan, a demand, a promise: the figure is a target. */
// biome-ignore format: words read best in rows
export const targetCues: readonly string[] = [
  'will', 'would', 'shall', 'must', 'should', 'need to', 'needs to', 'has to', 'have to', 'strive', 'strives', 'striving', 'strove', 'aim', 'aims',
  'aiming', 'aimed', 'target of', 'targets growth', 'targets a', 'targets an', 'targets to', 'targeting', 'targeted', 'set a target', 'set the target', 'set a goal', 'sets a goal', 'sets the target',
  'sets a target', 'set targets', 'goal of', 'goal', 'plans to', 'plan to', 'planned to', 'expects to', 'expected to', 'is expected', 'are expected',
  'is projected', 'projected to', 'is scheduled', 'is set to', 'is to', 'are to', 'asked', 'requested', 'urged', 'ordered', 'assigned', 'committed to',
  'pledged', 'to ensure', 'determined to', 'seeks to', 'intends to', 'try to', 'efforts to', 'with the goal', 'no later than', 'hopes to', 'hoped to', 'are hoped', 'is hoped',
]
/** Nouns that are no plan though they sound like one: "met 18 targets", "of the assigned target". */
export const notTargetCues: readonly string[] = [
  'targets of the',
  'the assigned target',
  'expected to have',
  'as planned',
  'targeted at',
]

/** Verbs of doing: with the thing counted they are what is measured. */
export const doingEndings = /(?:ed|ing)$/
// biome-ignore format: words read best in rows
export const doingVerbs: readonly string[] = [
  'met', 'kept', 'built', 'sold', 'bought', 'made', 'drew', 'lent', 'sowed', 'set up', 'paid', 'held', 'sent', 'gave', 'spent', 'won', 'disburse', 'attract', 'admit', 'build', 'create', 'donate', 'collect', 'raise',
  'recruit', 'train', 'complete', 'plant', 'export', 'produce', 'develop', 'reduce', 'mobilize', 'mobilise', 'contribute', 'provide', 'support',
  'achieve', 'fulfil', 'fulfill', 'organize', 'organise', 'invest', 'lift', 'resettle', 'welcome', 'serve', 'repair', 'grant', 'fulfilled', 'present',
]

/** Words that no indicator begins with or ends in. */
// biome-ignore format: words read best in rows
export const indicatorEdges: readonly string[] = [
  'the', 'a', 'an', 'and', 'also', 'in', 'of', 'its', 'their', 'his', 'her', 'with', 'that', 'this', 'only', 'still', 'just', 'by', 'to', 'which',
  'while', 'but', 'where', 'for', 'as', 'has', 'have', 'had', 'been', 'be', 'is', 'are', 'was', 'were', 'who', 'it', 'so', 'far', 'about', 'from',
  'will', 'would', 'must', 'should', 'can', 'could', 'may', 'expected', 'projected', 'estimated', 'set', 'able', 'on', 'at', 'worth', 'valued',
]

/** Words at which a noun phrase behind a figure ends. */
// biome-ignore format: words read best in rows
export const phraseEnds: readonly string[] = [
  'in', 'on', 'at', 'to', 'by', 'for', 'with', 'from', 'was', 'were', 'is', 'are', 'has', 'have', 'had', 'must', 'will', 'would', 'should', 'that',
  'which', 'who', 'and', 'while', 'but', 'during', 'over', 'compared', 'against', 'being', 'reached',
]

/** Between a verb and what it measures: "strives for growth in". */
export const aimJoints: readonly string[] = ['for', 'at', 'with']

/** Conjunctions that begin a clause of its own, and words behind a comma that do. */
export const clauseJoints: readonly string[] = ['and', 'while', 'but']
export const clauseOpenersBehindComma: readonly string[] = [...clauseJoints, 'in', 'of', 'with', 'which']

/** Words behind which a subject begins: "said that …". */
export const beforeSubjects: readonly string[] = ['that', 'said', 'which', 'while', 'when', 'as']

/** Verbs of having: what is had stands behind the figure. */
export const havingVerbs: readonly string[] = ['has', 'have', 'had']

/** Between a verb of change and its figure. */
export const changeAdverbs: readonly string[] = ['slightly', 'sharply', 'further', 'strongly', 'only', 'nearly']

/** Behind a figure that is planned: "95 percent must be disbursed". */
export const modalVerbs: readonly string[] = ['must', 'will', 'should', 'shall']

/** What a share is taken of: with one of these it is compared with a plan. */
export const plans: readonly string[] = ['plan', 'plans', 'estimate', 'estimates', 'target', 'targets', 'quota']

/** Before the time of a baseline. */
export const comparedOpeners: readonly string[] = [
  'than',
  'compared with',
  'compared to',
  'in comparison with',
  'against',
]

/** Verbs that raise a sum as well as by one: "raised VND 3 billion". */
export const raisingVerbs = /^(?:raise|cut|expand|improve|gain)/

/** Links that tell of what was. */
export const pastEndings = /(?:ed|was|were|had|rose|fell|grew|hit|stood)$/
