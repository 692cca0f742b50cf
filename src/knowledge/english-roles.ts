/** Words that tell what a person does, in English editions. All lower case. */
import type { Role } from '../types.js'

/** After its subject: "Mr. A chaired", "Ms. B said". */
export const activeRoles: Readonly<Partial<Record<Role, readonly string[]>>> = {
  chair: [
    'chaired',
    'co-chaired',
    'chairs',
    'presided over',
    'presides over',
    'co chaired',
    'is chairing',
    'presided',
    'cochaired',
  ],
  // biome-ignore format: words read best in rows
  speaker: [
    'delivered a speech', 'delivered a closing speech', 'delivered an opening speech', 'delivered the opening speech', 'spoke at', 'spoke',
    'speaks at', 'speaks', 'addressed the conference', 'addressed the meeting', 'addresses the', 'addressed the', 'gave a speech', 'made a speech',
    'presented a report', 'presented the report', 'reported on', 'introduced resolution', 'introduced resolutions', 'introduced conclusion',
    'introduced directive', 'introduced the contents', 'introduced the main contents', 'introduced the core contents', 'delivered a report',
    'delivered remarks', 'delivering a speech', 'speaking at', 'addressing the', 'gave an opening speech', 'delivered his speech',
    'delivered her speech', 'disseminated', 'made the opening speech', 'made a closing speech', 'gave the opening speech',
  ],
  attendee: [
    'attended',
    'attends',
    'was present',
    'were present',
    'were in attendance',
    'was in attendance',
    'took part in the',
    'participated in the',
    'joined the ceremony',
    'also attended',
    'were among the attendees',
    'were among the participants',
  ],
  // biome-ignore format: words read best in rows
  quoted: [
    'said', 'says', 'stressed', 'emphasized', 'emphasised', 'affirmed', 'stated', 'noted', 'asked', 'requested', 'urged', 'told', 'suggested',
    'proposed', 'pledged', 'promised', 'confirmed', 'added', 'explained', 'highlighted', 'underlined', 'underscored', 'recommended',
    'called on', 'called for', 'instructed', 'believed', 'hoped', 'pointed out', 'acknowledged', 'reminded',
    'expressed his hope', 'expressed her hope', 'demanded', 'admitted that', 'announced that', 'reiterated',
  ],
  // biome-ignore format: words read best in rows
  honoree: [
    'was awarded', 'were awarded', 'was presented with', 'was honoured', 'was honored', 'received',
    'was conferred', 'was granted',
  ],
  // biome-ignore format: words read best in rows
  disciplined: [
    'was disciplined', 'were disciplined', 'was expelled', 'was dismissed', 'was reprimanded', 'was arrested', 'was prosecuted', 'was detained',
    'were expelled', 'received a warning', 'was given a warning', 'was stripped of', 'was removed from', 'was warned', 'were reprimanded',
  ],
}

/** Before the person: "chaired by Mr. A", "according to Ms. B", "Attending were …", "said Mr. A". */
export const passiveRoles: Readonly<Partial<Record<Role, readonly string[]>>> = {
  chair: ['chaired by', 'co-chaired by', 'presided over by', 'under the chair of', 'under the chairmanship of'],
  // biome-ignore format: words read best in rows
  speaker: [
    'presented by', 'delivered by', 'speaking at the', 'speaking at', 'addressing the', 'addressing', 'concluding the', 'presenting his', 'presenting her',
    'presenting the', 'presenting', 'delivering his', 'delivering her', 'delivering the', 'delivering', 'in his speech', 'in her speech', 'in his closing speech',
    'in her closing speech', 'in his opening speech', 'in her opening speech', 'in his remarks', 'in her remarks', 'in his opening remarks',
    'in his concluding remarks', 'in her concluding remarks', 'in his address', 'in her address', 'reporting at', 'in his closing remarks', 'a speech by',
  ],
  // biome-ignore format: words read best in rows
  attendee: [
    'attending', 'attended by', 'also attending', 'in attendance', 'present at', 'also present', 'were present', 'with the participation of',
    'with the attendance of', 'in the presence of', 'with the presence of', 'participating in', 'participants included', 'attendees included',
    'taking part in', 'joined by', 'present were', 'the attendance of', 'the participation of', 'the presence of',
  ],
  quoted: ['according to', 'quoted', 'as said by', 'emphasized by', 'stressed by'],
  // biome-ignore format: words read best in rows
  honoree: ['presented certificates of merit to', 'a certificate of merit to', 'presented the party badge to'],
  disciplined: [
    'disciplined',
    'expelled',
    'prosecuted',
    'arrested',
    'warned',
    'reprimand to',
    'reprimand against',
    'warning to',
    'warning against',
    'warnings against',
    'to expel',
    'to discipline',
    'to dismiss',
    'disciplinary measures against',
  ],
}

/** What is received as an honour: guests, gifts and reports are none. */
// biome-ignore format: words read best in rows
export const honours: readonly string[] = [
  'badge', 'badges', 'medal', 'medals', 'order', 'title', 'certificate', 'certificates', 'award', 'prize', 'insignia', 'emblem', 'flag',
]

/** Roles whose cue opens a list of all who follow in the sentence. */
export const listRoles: readonly Role[] = ['attendee', 'chair']

/** Verbs of saying that may stand before their subject: "…, said Mr. A". */
export const inverted: readonly string[] = [
  'said',
  'stressed',
  'added',
  'affirmed',
  'noted',
  'told',
  'explained',
  'stated',
]

/** Subjects that stand for the person spoken of before. */
export const englishPronouns: readonly string[] = ['he', 'she']

/** Before a cue of one word they make it the act of another: "the meeting was told". */
export const passiveAuxiliaries: readonly string[] = [
  'was',
  'were',
  'is',
  'are',
  'been',
  'being',
  'be',
  'to',
  'not',
  'will',
  'would',
]
