import { fold } from '../match/fold.ts';
import { stopWords } from './stop-words.ts';

/** Words of every day that companies like to take for names, by what they are when they are no company. */
const lists = {
  things: `anchor anvil apple arrow axe ball bamboo banner barrel basket beacon bell berry blackberry blade blaze block
    bolt bond book bottle bow bowl box branch brick bridge bubble bucket bullet button candle cane canvas card castle cedar
    chain charcoal cherry chip circle clay clover coach coat coffee coin comb cookie copper coral core cork cotton cracker
    crate crown crystal cube cup daisy dart diamond dime dish disk door drum ember emerald envelope fan feather fern flag
    flint flute fork frame fuse gap garnet gear ginger glass globe gold granite grape guitar hammer harp hat helmet hive
    honey hook horn ink iris iron ivory ivy jade jar jet kettle key kite knot lace ladder lamp lantern laurel lava leaf
    lemon lens lever lid lily lime line link lotus magnet mango maple marble mask meadow medal melon mint mirror monitor
    mug nail needle nest net notion nugget oak oar oat olive onyx opal orange orchard orchid paddle paper pearl pebble pen
    pencil pepper petal pillar pillow pine pistachio plank plate plum pocket poppy prism puzzle quartz quilt raft rail
    ribbon ring robe rocket root rope rose ruby sail salt sand sapphire scarf seed shell shield ship shovel silk silver
    slack spark spoon spring square stamp star stem stone string sugar switch sword table tag target thorn thread thyme
    ticket tide tile timber toast tower trophy tulip umbrella velvet vessel vine violet wallet wheel whip whistle willow
    window wing wire wood wool yarn zipper`,
  creatures: `ant badger bat bear beaver bee beetle bird bison boar buffalo bull butterfly camel cat cheetah chick cobra
    colt condor cougar coyote crab crane cricket crow deer dog dolphin dove dragon dragonfly duck eagle elephant elk falcon
    finch fox frog gazelle goose gorilla greyhound griffin hawk hedgehog heron hippo hornet horse hound hummingbird jaguar
    kangaroo kitten koala lamb lark leopard lion lizard llama lobster lynx magpie mantis monkey moose moth mustang octopus
    orca osprey otter owl ox panda panther parrot peacock pegasus pelican penguin phoenix pigeon pony puma python rabbit
    ram raven robin salmon scorpion seal shark shell snake sparrow spider squirrel stag stallion stork swallow swan swift
    thunderbird tiger tortoise toucan trout turtle unicorn viper vulture walrus wasp whale wolf wolverine yak zebra`,
  places: `alpine amazon arctic atlantic aurora avalanche bay beach blizzard boulder bush canyon cape cascade cave cliff
    cloud coast comet cosmos creek crest delta desert dune earth eclipse everest everglade field flame forest fountain
    galaxy gale garden gem glacier grove gulf harbor harbour haven hill horizon hurricane ice island jungle lagoon lake
    lightning mars mercury meteor moon mountain nebula neptune nova oasis ocean orbit orion outback pacific patagonia peak
    plain planet pluto polar prairie rain rainbow range reef ridge river sahara saturn savanna sierra sky snow solar solstice
    storm stream summit sun sunrise sunset terra thunder trail tundra twilight universe valley vega venus volcano wave wind
    winter zenith`,
  people: `adam albert alexander alexa alfred alice amber andy angel anna archer arthur ashley athena atlas austin baker
    barbie ben bell benjamin bishop bond brooks butler calvin carter casper charles charlie chase chester christian claire
    clark claude cleo columbus cooper curtis dakota daniel dave david dean dell diana dickies disney dixon douglas dylan
    dyson eddie edison elliot emma eric ernest eva felix finn fisher flora ford forrest francis frank fred gates george
    gilbert grace graham grant gray greta guess guy hannah harper harris harry harvey heinz helen henry hercules hermes
    holly homer hudson hugo hunter isaac jack jackson jacob james jane jason jasper jean jenny jerry jesse jim joe john
    jordan joseph joy juno kate kelly kelvin kraft lacoste lance larry lee leo leon levi levis lewis lily lincoln lisa
    logan louis lucas lucy luna maggie marc marcus maria mark marley mars marshall martin mary mason max maya mercedes
    miller milo minerva molly monica morgan morris moses nancy nathan nelson nicholas nick nike nina noah nora odin oliver
    olivia oscar otis owen pandora parker patrick paul penny percy peter phil philip porter quinn ralph raymond reese ross
    roy ruby russell ruth ryan sage sam sarah sears shaw shelby simon siri skip smith sofia sonos sophia spencer stanley
    stella stella steve stuart susan sydney taylor ted tesla thomas thor tiffany tim toby tom tony tyler vera victor
    victoria vincent virgil vulcan walker walter wendy wendys will william wilson wolfgang wright zara zeus zoe zoey`,
  doings: `aim ally always amaze ascend ask basic beam beat bench best better beyond bird blend bliss bloom blue boost bounce
    brave bright brisk buzz calm camp canopy capital care carbon catalyst champion chance change charge charm chat chime
    choice citizen civic clear click climb coast code compass concord connect converge craft crave crisp crush curve dash
    dawn dial discover discovery dream drift drive echo edge elevate embrace epic era escape essence evernote evolve
    express eve fair faith fast fidelity figure fit fix flash flex flip flock flow fly focus folk force forge fortune
    forward freedom fresh frontier fuel fun fusion future gain game general genesis genius gleam glide glow go grab gram
    green grid grip grit grow gusto happy harmony harvest heart hello hero hinge hope icon idea ideal imagine impact indeed
    infinity insight instinct intuit jazz jive jolt journey joy jumbo jump just keen kind kin kiss lab launch leap legacy
    legend liberty life lift light lively logic loop love loyal lucid lucky lush lux lyft made magic manna maverick max
    meta metro mind miracle mission modern moment momentum monday monster motion move muse native nature neo nest next
    nimble noble noom north oath object on one open optimum origin outlook pace patriot path peak people phase pilot ping
    pinnacle pioneer pitch play pledge plus point polish post prime progress progressive promise prose pulse pure quest
    quick quiet radiant rally ramp reach ready real rebel red reflex regal relay relish remind render rest rise ritual
    rival robust route rush safe scale scout seek sense shift shine shout signal simple sky sleek smart smile snap sole
    solid sonic soul sound spirit splash spot sprint sprout square stable stack stage step stitch stride stripe strive
    stroll strong subway summit super sure surge sweet sync tally tango tempo thrive tide time toast toggle top total touch
    track trade transit trend tribe trip triumph true trust truth turbo twist uber ultra union unity up upland urban value
    vanguard venture verse vibe victory vision vista vital vivid voice volt wander wave way west whisper wild wise wish
    wonder word work world yard yes yield zen zest zip zone zoom`,
  jargon: `alpha archive array axiom bass beta binary boots buffer byte cable cache calculus cipher citadel cluster colon
    comma cookie corona crystal cursor cycle data delta diesel docker domain dot element engine epsilon equinox ether
    fabric factor filter gamma gateway graph helix hub hybrid index integral ion iota kernel lambda laser lattice lead
    limit marathon matrix median metric mode module molecule neutron node nucleus nylon octave omega oracle oxygen parity
    particle phi photon pi pixel plasma polo portal premier proton quantum radar radius radix ratio react reactor relay
    ruby rust safari scalar sector shadow shard sigma signal spectrum sphere spectra sprint stack static swift symbol
    synapse syntax tensor theta tonic token torque tractor unit vector vertex vortex zeta`,
};

const everyday = new Set(Object.values(lists).flatMap((list) => list.trim().split(/\s+/u)));

/**
 * Whether a brand's name is also a word of every day or a first name, so that texts with it may be about something
 * else. A leading `the` does not count; names of two words and more are nobody else's.
 */
export function isEverydayName(name: string): boolean {
  const word = fold(name)
    .text.trim()
    .replace(/^the\s+/u, '');
  return everyday.has(word) || stopWords.has(word);
}
