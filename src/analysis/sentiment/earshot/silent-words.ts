/** Words of grammar: they may pull, but do not tell a reader why. */
export const silent: ReadonlySet<string> = new Set(
  `a an the i you he she it we they me my your his her its our their this that these those is are was were be been am
  has have had do does did will would can could to of in on at for with from by as and or if so than 's 're 've 'll 'd
  'm there here what which who when where how de la el le les der die das und et e o a y il que en`.split(
    /\s+/,
  ),
);
