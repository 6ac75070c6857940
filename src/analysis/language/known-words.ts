/**
 * Frequent words that tell apart what n-grams do not: Indonesian from Malay, and Hindi in Latin letters, as most of it
 * is typed, from everything else. Left out is what a neighbour uses too.
 */
const lists: Readonly<Record<string, string>> = {
  id: `bahwa karena bisa tapi namun uang ketika gak nggak enggak ngga udah aja kok sih dong deh nih gimana banget kalo
    kamu kalian mobil kantor pemerintah polisi senin selasa rabu jumat kemarin gratis teman bareng biaya saja pesanan
    layanan pelayanan bilang kayak mbak bikin belum gue`,
  ms: `awak kerana wang takde takkan nak hendak sahaja macam kitorang korang diorang syarikat pejabat polis kerajaan
    isnin khamis jumaat ahad semalam dah tiada sesiapa telefon kereta duit mesti cakap ringgit`,
  hi: `hai hain hoon nahi nahin nhi kya kyun kyu kaise aur bhi mera meri tera teri tumhara hamara humare apna apni apne
    mein raha rahe rahi rha rhe rhi tha thi thhe hoga hogi honge karna karke karta karte karti gaya gayi gaye wala wale
    wali bahut bohot bahot accha achha yaar bhai abhi kabhi kuch koi yeh woh unka uska iska isse usse hua hui ka ki ke
    ko tum hum aap aapki aapka aapke toh phir bilkul matlab liye kar diya diye kiya maine tumne agar lekin paisa paise`,
};

/** Word → the language whose own it is. */
const owners = new Map(
  Object.entries(lists).flatMap(([language, words]) =>
    words.split(/\s+/u).map((word) => [word, language] as const),
  ),
);

/** Language → how many different words of its own stand among `words`. */
export function ownWords(words: Iterable<string>): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const word of new Set(words)) {
    const owner = owners.get(word);
    if (owner !== undefined) found.set(owner, (found.get(owner) ?? 0) + 1);
  }
  return found;
}
