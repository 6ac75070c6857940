/** Folded names under which nobody in particular writes. */
const names = new Set(
  `admin,administrator,webmaster,root,system,editor,editors,editorial,editorial team,newsroom,news desk,staff,
  staff writer,staff reporter,web desk,team,support,moderator,press release,contributor,guest,guest author,guest post,
  guest contributor,anonymous,anonymous user,anon,unknown,nobody,user,member,customer,verified customer,amazon customer,
  a google user,google user,deleted,deleted user,removed,none,null,undefined,author,ghost,
  redaktion,die redaktion,online-redaktion,gast,gastautor,gastbeitrag,anonym,unbekannt,nutzer,kunde,
  redaccion,la redaccion,invitado,anonimo,desconocido,usuario,cliente,
  redaction,la redaction,invite,anonyme,inconnu,utilisateur,client,
  redazione,la redazione,ospite,utente,sconosciuto,redacao,da redacao,convidado,desconhecido,
  reuters,ap,associated press,the associated press,afp,agence france-presse,dpa,efe,ansa,lusa,bloomberg,
  pr newswire,business wire,globenewswire`
    .split(',')
    .map((name) => name.replace(/\s+/gu, ' ').trim()),
);

/** `CNN Staff`, `Sport-Redaktion`, `The Example Newsroom`. */
const desks =
  /[\s-](?:staff|newsroom|news desk|web desk|editors|editorial team|redaktion|redaction|redazione)$/u;
/** `user1234`, `guest_17`: names that a site hands out. */
const handedOut = /^(?:user|guest|anonymous|member|visitor|gast|nutzer)[\s_-]*\d*$/u;

/** Whether a folded name stands for an office, an agency, or nobody at all. */
export function isGenericName(name: string): boolean {
  const bare = name.replace(/^[[(<]+|[\])>]+$/gu, '').trim();
  return names.has(bare) || desks.test(bare) || handedOut.test(bare) || !/\p{L}/u.test(bare);
}
