/** How Vietnamese syllables are built, without their tones. Source: the orthography as school grammars list it. */

/** What a syllable may begin with; nothing at all is allowed too. */
export const onsets: readonly string[] = 'b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ')

/** What may follow. "ăk" is for Đắk Lắk, Đắk Nông. */
export const rimes: readonly string[] = [
  'a ac ach ai am an ang anh ao ap at au ay',
  'ăc ăk ăm ăn ăng ăp ăt',
  'âc âm ân âng âp ât âu ây',
  'e ec em en eng eo ep et',
  'ê êch êm ên êng ênh êp êt êu',
  'i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu',
  'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot',
  'ô ôc ôi ôm ôn ông ôp ôt',
  'ơ ơi ơm ơn ơp ơt',
  'u ua uân uâng uât uây uc uê uêch uên uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu',
  'ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu',
  'y ych yêm yên yêng yêt yêu ynh yt yn yu',
].flatMap(row => row.split(' '))
