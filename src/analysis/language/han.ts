/** Characters that only Japan writes so: simplified there alone (駅, 売, 対), or made there (込, 働, 畑). */
const japanese = new Set(
  '駅売対応円気発転経済図変実検駄広仏仮価働込畑峠枠塩桜栄沢浜渋労単厳巣戦抜拝拡択拠挙揺摂撃斉斎暁楽様権歩殻毎涙渓満滝焼犠猟県砕稲穂穏粋糸継続総縁縄繊聴脳臓舎荘蛍観訳読譲豊賛軽辺遅郷酔釈銭鉄鉱関陥険隠雑霊頼顔顕験駆騒髄鶏黒黙齢営両児覧払伝帰歓効勧薬圧団囲悪戻掲処歳浄帯',
);

/**
 * Whether Han characters, with as many kana beside them as told, are Japanese or Chinese. Chinese text has no kana but
 * the odd の in a name; Japanese text without any shows in the shapes of its characters.
 */
export function languageOfHan(words: readonly string[], han: number, kana: number): 'ja' | 'zh' {
  if (kana * 10 >= han) return 'ja';
  return words.some((word) => [...word].some((character) => japanese.has(character))) ? 'ja' : 'zh';
}
