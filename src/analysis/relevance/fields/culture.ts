/** What people play, watch, read, believe and fight about. */
export const culture = {
  music: `song singer sing sang album track single band guitar drum bass piano vocal vocalist lyric concert gig tour
    tracklist vinyl chorus verse melody remix dj rapper hiphop jazz blues rock punk metal choir orchestra symphony
    songwriter grammy billboard festival setlist ep lp studio record recorded duet acoustic ballad fans debut stage`,
  screen: `film movie cinema actor actress director episode season series show tv television scene character trailer
    sequel plot cast starring screenplay documentary premiere oscar emmy netflix comedy drama thriller horror animation
    cartoon anime villain hero superhero marvel dc comic streaming hbo script role`,
  books: `book novel author writer chapter poem poet poetry story fiction library reader reading publisher paperback
    literature essay biography memoir bookshop page prose character myth fable legend fairy tale goddess god greek roman`,
  sport: `game match team player coach season league cup goal score scored win won loss defeat striker midfielder keeper
    defender football soccer basketball baseball hockey rugby cricket tennis golf nfl nba mlb nhl fifa olympic olympics
    stadium fans referee tournament championship playoff quarterback pitcher innings batter sprint marathon race racing
    runner medal boxing ufc knockout halftime offense defense draft rookie transfer club swimming cycling athlete squad`,
  games: `gamer gaming videogame console xbox playstation nintendo steam quest boss level loot raid dungeon guild mod
    multiplayer fps rpg speedrun puzzle boardgame dice card deck chess minecraft fortnite pokemon zelda spawn patch npc
    respawn weapon sniper avatar cosplay`,
  belief: `god jesus christ church bible prayer pray holy spirit angel heaven soul faith biblical noah ark psalm pope
    priest temple mosque rabbi monk saint sermon gospel baptism covenant prophet altar peace symbol olive worship`,
  public: `government minister president senate senator congress parliament election vote voter campaign party policy law
    court judge jury trial police crime arrested murder shooting suspect war army military troops soldier navy missile
    operation special forces commando raid protest treaty sanctions border refugee mayor governor republican democrat
    tax reform inequality gender wage gap racial poverty diplomacy embassy`,
  school: `school student teacher pupil class classroom university college campus degree professor exam homework lesson
    grade graduate semester lecture dean kindergarten curriculum tuition fraternity sorority literacy gap year tutor`,
  home: `house home kitchen bathroom bedroom roof wall floor ceiling door window faucet sink tap toilet shower plumbing
    plumber pipe leak valve drill screw nail hammer saw wood wooden timber plywood paint painting tile grout brick concrete
    cement furniture sofa couch table chair mattress lamp carpet curtain shelf cabinet insulation renovation diy contractor
    fence inch gasket wedge caulk`,
};
