/** A sentence for a headline, and charsets that its language is published in. */
export interface Language {
  name: string;
  text: string;
  charsets: readonly string[];
}

/** Long enough that a reader can tell the language from a few headlines, as in any real feed. */
// biome-ignore format: a table
export const languages: readonly Language[] = [
  { name: 'german', text: 'Größte Fähre läuft für Überführung aus, Käptn grüßt', charsets: ['iso-8859-1', 'windows-1252', 'iso-8859-15', 'macintosh', 'cp850', 'cp437'] },
  { name: 'french', text: 'Le chantier naval a été inauguré à côté de la forêt, déjà très fréquenté', charsets: ['iso-8859-1', 'windows-1252', 'iso-8859-15', 'macintosh', 'cp850'] },
  { name: 'polish', text: 'Żółta łódź wypłynęła z portu, mówią że wróci później w święta', charsets: ['iso-8859-2', 'windows-1250', 'cp852'] },
  { name: 'czech', text: 'Příliš žluťoučký kůň pěl ďábelské ódy, říká šéf přístavu', charsets: ['iso-8859-2', 'windows-1250', 'cp852'] },
  { name: 'hungarian', text: 'Az új hajó kikötött, az őszi tűzoltó gyűlést elhalasztották', charsets: ['iso-8859-2', 'windows-1250'] },
  { name: 'turkish', text: 'İstanbul limanında yeni gemi için açılış töreni, yolcular çok şaşırdı ve güldü', charsets: ['iso-8859-9', 'windows-1254', 'cp857'] },
  { name: 'latvian', text: 'Jaunais kuģis ienāca ostā, ļoti liels prieks par šādu iespēju mūsu pilsētā', charsets: ['windows-1257', 'iso-8859-13', 'cp775'] },
  { name: 'lithuanian', text: 'Naujas laivas atplaukė į uostą, žmonės džiaugiasi šia žinia ir kviečia visus', charsets: ['windows-1257', 'iso-8859-13'] },
  { name: 'russian', text: 'Компания открыла новый причал в порту, сообщили журналистам', charsets: ['windows-1251', 'koi8-r', 'iso-8859-5', 'cp866', 'maccyrillic'] },
  { name: 'ukrainian', text: 'Компанія відкрила новий причал у порту, їхній її гість є з Європи', charsets: ['windows-1251', 'koi8-u'] },
  { name: 'greek', text: 'Το νέο πλοίο έφτασε στο λιμάνι και οι κάτοικοι χάρηκαν πολύ', charsets: ['windows-1253', 'iso-8859-7'] },
  { name: 'hebrew', text: 'האונייה החדשה הגיעה לנמל והתושבים שמחו מאוד', charsets: ['windows-1255', 'iso-8859-8'] },
  { name: 'arabic', text: 'وصلت السفينة الجديدة إلى الميناء وفرح السكان كثيرا', charsets: ['windows-1256', 'iso-8859-6'] },
  { name: 'thai', text: 'เรือใหม่มาถึงท่าเรือแล้วและชาวบ้านดีใจมาก', charsets: ['windows-874', 'tis-620'] },
  { name: 'japanese', text: '新しい船が港に着きました。みんなが喜んでいます', charsets: ['shift_jis', 'euc-jp'] },
  { name: 'chinese', text: '新的船已经到了港口，人们都很高兴，这是我们的消息', charsets: ['gb2312', 'gbk', 'gb18030'] },
  { name: 'taiwanese', text: '新的船已經到了港口，人們都很高興，這是我們的消息', charsets: ['big5'] },
  { name: 'korean', text: '새로운 배가 항구에 도착했습니다 주민들이 매우 기뻐했다', charsets: ['euc-kr', 'cp949'] },
];
