/** Words that hold sentences together: a phrase that begins or ends with one says nothing by itself. Folded. */
const words = `a an and are as at be been but by can could did do does for from get got had has have he her his i if in
is it its just like me my no not of off on one or our out over really she so some still than that the their them then
there they this to too up us very was we were what when which who why will with would you your im ive dont didnt cant
about after again all also am any because before being even ever every go going him how into more most much never now
only other own same should such these those through under until while
der die das den dem des ein eine einen einem einer und oder aber ist sind war waren hat haben hatte ich du er sie es wir
ihr mich mir sich nicht kein keine mit von zu zum zur bei fur auf im am um an aus als auch so wie was wenn dass noch nur
schon sehr mehr uber nach man
el la los las un una unos unas y o pero es son era fue ha han he de del al a en con por para que se su sus mi mis me te
lo le les no si muy mas ya como cuando todo porque sin sobre
le les des du et ou mais est sont etait ont ai je tu il elle nous vous ils elles ne pas que qui dans sur avec pour par
plus tres ce cet cette ces mon ma mes son sa ses au aux on en y
il lo gli uno ma sono era ha hanno ho di da nel nella che non si mi ti ci piu molto anche per con su come questo questa
o os as um uma uns umas e mas foi tem tenho de do da dos das no na nos nas em com por para que nao se meu minha muito
mais ja como`;

export const plainWords: ReadonlySet<string> = new Set(words.split(/\s+/u));
