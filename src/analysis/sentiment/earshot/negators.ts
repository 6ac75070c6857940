const english = `not no never cannot without hardly barely nor none nothing nobody neither lack lacks lacking`;
const others = `nunca jamás sin ni nada nicht kein keine keinen keiner nie niemals ohne ne pas jamais sans non mai senza
  não nao nunca sem nem لا لم لن ليس مش مو नहीं नही मत nahi nahin`;

/** Words that negate what comes next. */
export const negators: Readonly<Record<'english' | 'elsewhere', ReadonlySet<string>>> = {
  english: new Set(english.split(' ')),
  elsewhere: new Set(`no ${others}`.split(/\s+/)),
};

/** Signs beyond which no negation reaches. */
export const clauseEnds: ReadonlySet<string> = new Set(['.', ',', '!', '?', ';', ':', '...']);
