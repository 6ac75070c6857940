/** Words that tell nothing of what is spoken of: the grammar of six languages, and small talk. */
const lists = [
  `a about above after again all almost along already also although always am an and another any anybody anyone
   anything are as at away back be because been before being below better between both but by can cannot come could day
   did do does doing done down each else even ever every everyone everything few for from get getting give go going gone
   good got great had has have having he her here hers him his how however i if in into is it its just keep know last
   least left less let like little look lot made make many may maybe me might mine more most much must my need never new
   next no nobody none nor not nothing now of off often ok old on once one only or other our out over own people per
   perhaps put quite rather really right said same say saying see seem she should since so some somebody someone
   something soon still such take tell than that the their them then there these they thing think this those though
   through time to today tomorrow too took two under until up upon us use used very via want was way we week well went
   were what when where whether which while who whole whom whose why will with within without would yes yesterday yet
   you your don didn doesn isn wasn won ll ve re im ive dont http https www com rt`,
  `aber alle als also am an auch auf aus bei bin bis das dass dem den der des die dir doch dort du durch ein eine einem
   einen einer eines er es euch für fur gegen hab habe haben hat hatte hier ich ihr im in ist ja jetzt kann kein keine
   mal man mehr mein meine mich mir mit muss nach nicht nichts noch nun nur ob oder ohne sehr sein seine sich sie sind so
   uber um und uns unser unter vom von vor war waren was weil wenn wer werden wie wieder wir wird zu zum zur`,
  `al algo ante antes aqui asi aunque cada como con contra cual cuando de del desde donde dos el ella ellos en entre era
   es esa ese eso esta este esto fue ha hace hasta hay la las le les lo los mas me mi muy nada ni no nos o otra otro para
   pero poco por porque que quien se ser si sin sobre son su sus tambien te tiene todo tu un una uno unos y ya yo`,
  `ai au aussi aux avec c ca ce ces cette chez comme d dans de des du elle elles en est et etait ete eu il ils j je l la
   le les leur lui m ma mais me meme mes mon n ne nos notre nous on ont ou par pas plus pour qu quand que qui s sa sans se
   ses si son sont sur ta tes toi ton tous tout tres tu un une vos votre vous y`,
  `ad ai al alla anche che chi ci come con cosa cui da dal dalla degli dei del della delle di dove e ed era essere gli ha
   hai hanno ho i il in io la le lei li lo loro lui ma mi mia mio nei nel nella no noi non o ogni per perche piu quando
   quella quello questa questo se si sono su sul sulla tra tu tutto un una uno vi voi`,
  `ao aos as ate com da das de dela dele depois do dos e ela elas ele eles em entre era essa esse esta este eu foi ha
   isso isto ja lhe mais mas me mesmo meu minha muito na nao nas nem no nos num o os ou para pela pelo por qual quando
   que quem sao se sem ser seu sua tambem te tem ter um uma voce`,
];

/** Folded, as tokens are. */
export const stopWords: ReadonlySet<string> = new Set(lists.flatMap((list) => list.trim().split(/\s+/u)));
