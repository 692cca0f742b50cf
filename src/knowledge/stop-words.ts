/**
 * Syllables that make no keyword where a phrase begins or ends with one: words of grammar, and words that every article of
 * the genre has. Our own list; lower case, old tone placement.
 *
 * Sources: the word classes of Vietnamese grammars (prepositions, conjunctions, particles, pronouns, classifiers, auxiliaries,
 * numerals); the general part was compared with the 103 entries of vntk 1.4.4 (MIT), of which nothing was copied.
 */
import { listed } from './listed.js'

export const stopWords: ReadonlySet<string> = new Set(
  [
    // Prepositions and conjunctions.
    'của, và, với, cho, để, từ, đến, tại, trong, ngoài, trên, dưới, trước, sau, giữa, theo, về, bằng, do, vì, bởi, nhằm, qua, như',
    'nếu, thì, mà, nhưng, hoặc, hay, còn, nên, tuy, dù, song, rằng, là, cùng, ở, vào, ra, lên, xuống, khi, lúc, nơi, gồm',
    // Particles, auxiliaries, adverbs.
    'đã, đang, sẽ, vừa, mới, cũng, vẫn, cứ, chỉ, chưa, không, chẳng, được, bị, phải, cần, có, thể, đều, rất, quá, hơn, nhất, lại, luôn',
    'ngay, nữa, rồi, thêm, khá, gần, khoảng, ít, nhiều, tới, đây, đó, này, kia, ấy, nọ, nào, gì, sao, đâu, vậy, thế',
    // Pronouns, words of address, classifiers, plurals.
    'tôi, ta, họ, nó, mình, ai, ông, bà, anh, chị, em, đồng, chí, các, những, mỗi, mọi, từng, một, hai, ba, bốn, năm, sáu, bảy, tám',
    'chín, mười, trăm, nghìn, triệu, tỷ, cái, con, chiếc, việc, sự, cuộc, nhà, người, số, lần, thứ',
    // Times, and what every article says.
    'ngày, tháng, quý, sáng, trưa, chiều, tối, đêm, nay, qua, hôm, giờ, phút, biết, cho, nói, nêu, rõ, đạt, làm, tiếp, tục, so',
  ].flatMap(line => listed(line)),
)
