import { type Industry, industry } from './industry.ts';
import { moreIndustries } from './more-industries.ts';

/** What customers live through, by kind of company. */
export const industries: readonly Industry[] = [
  ...moreIndustries,
  industry(
    'flight / connection / bag / luggage / seat / boarding pass',
    [
      'lost my luggage / cancelled our flight an hour before departure / left us on the tarmac for three hours / bumped me off a full flight / charged me for hand luggage / changed the gate and told nobody / rebooked us two days later / made us miss our connection / broke my suitcase',
      'found my suitcase within an hour / rebooked me before I had even landed / upgraded us for free / got us home in time for the funeral / held the plane for our connection / waived the change fee',
      'flies to Lisbon from June / moved to terminal 2 / boards at gate 14 / adds two routes this winter',
    ],
    [
      'the flight is delayed again / no one at the desk knows anything / four hours late and not even a glass of water / the seat was broken and filthy / still no bag after six days',
      'smooth flight and landed early / the crew were lovely / easiest check-in I have ever had / loads of leg room',
      'my flight leaves at 6 tomorrow / does the fare include a bag / we are at the gate / which terminal is it',
    ],
  ),
  industry(
    'broadband / signal / sim / contract / data plan / router',
    [
      'cut my line off by mistake / put my bill up without warning / missed the engineer appointment twice / keeps throttling my data / charged me for roaming I never used / hung up on me / transferred me five times',
      'sent an engineer the same afternoon / knocked ten off my bill / sorted my signal in minutes / gave me extra data for the trouble / unlocked my phone for free',
      'rolls out fibre in our street / sells the phone in blue / moved my number last week / put up a mast near the park',
    ],
    [
      'no signal since Monday / the internet is down again / three bars and nothing loads / paying for fast and getting 2mb / the line has been dead for a week',
      'fast and never drops / best coverage out here by far / the speed is unreal / not one outage in two years',
      'I am on the 20gb plan / does the contract include roaming / what is the apn for this sim / my contract ends in May',
    ],
  ),
  industry(
    'account / card / transfer / mortgage / loan / statement',
    [
      'froze my account for no reason / declined my card at the till / let scammers empty my savings / charged an overdraft fee for one day / lost my paperwork twice / refused to refund the fraud / closed our branch',
      'caught the fraud before I did / refunded the fee without a fuss / approved the mortgage in two days / rang me back exactly when they said',
      'changes its rates in April / opened a branch on the high street / sends statements monthly / issued a new card',
    ],
    [
      'two hours on hold to unblock a card / my money has been stuck for nine days / the app logs me out every minute / nobody can tell me where the transfer went',
      'setting up took five minutes / the app is so clear / never had a problem in ten years / the savings rate is excellent',
      'my card arrives next week / is there a limit on transfers / I bank there and with another one / payday is on Friday',
    ],
  ),
  industry(
    'parcel / order / package / delivery / return',
    [
      'left my parcel in the rain / marked it delivered when it was not / threw the box over the fence / sent it back to the depot / lost my order and blamed me / delivered to the wrong house / cancelled my order without telling me / charged me a restocking fee',
      'delivered a day early / hid the parcel safely from the rain / replaced it the next day / refunded me before I had posted it back / left it with my neighbour as asked',
      'delivers on Saturdays now / is handling the order / put a locker at the station / ships from Leipzig',
    ],
    [
      'still waiting for my parcel / it came smashed to bits / half the order is missing / tracking has not moved in a week / wrong size again / day 12 and no refund',
      'arrived next day and well packed / exactly as described / returns could not be easier / even better than in the photos',
      'my order comes on Tuesday / can I change the address / tracking says out for delivery / the parcel is at the depot',
    ],
  ),
  industry(
    'app / update / account / login / subscription / website',
    [
      'deleted all my playlists / pushed an update that broke everything / locked me out of my own account / keeps billing me after I cancelled / removed the only feature I used / sold my email address / filled the whole thing with ads / put basic features behind a paywall',
      'fixed the bug overnight / added dark mode at last / listens to its users / gave me a month free / restored my files',
      'released version 4 / moved the settings menu / renames its app / works on Android and on the web',
    ],
    [
      'it crashes every time I open it / unusable since the update / eats my battery / full of bugs / logs me out constantly / so slow it is a joke / used to be good, now one ad after another',
      'does exactly what it should / so easy even my dad gets it / never crashed once / saves me hours / runs like a dream',
      'it needs a login / how do I export my data / is there a version for iPad / I am using the beta',
    ],
  ),
  industry(
    'meal / burger / pizza / table / coffee / takeaway / menu',
    [
      'got the order wrong again / served raw chicken / made us wait an hour for cold food / forgot half the order / ruined my birthday dinner / gave my son food poisoning / shrank the portions and raised the price',
      'gave the kids free dessert / brought it out hot and fast / remade it with a smile / remembered my order',
      'has a new menu on Monday / opens at seven / serves breakfast all day / sells oat milk',
    ],
    [
      'cold and greasy / found a hair in it / the tables were sticky / overpriced and bland / never again',
      'best burger I have had in years / always hot and fresh / worth every penny / lovely place and cheap too',
      'having lunch there later / do you take bookings / is the one in town open on Sundays / I ordered the small one',
    ],
  ),
  industry(
    'phone / laptop / battery / screen / charger / headphones / tv',
    [
      'refused to honour the warranty / sold me a refurbished one as new / stopped supporting a two year old phone / kept my laptop for six weeks and fixed nothing / wants more for the repair than it cost',
      'replaced the screen for free / sent a new one without asking questions / still updates a five year old model',
      'launches a new model in March / makes it in two colours / showed a prototype / uses usb-c now',
    ],
    [
      'died after three weeks / the battery lasts two hours / overheats and shuts down / the screen cracked by itself / feels cheap and plasticky / the left side stopped working',
      'the battery lasts two days / sounds amazing for the price / built like a tank / the camera is stunning / still going strong after six years',
      'it has 8gb of memory / does it work with the old charger / I have the black one / mine came with a case',
    ],
  ),
  industry(
    'car / service / tyres / garage / engine / rental / charger',
    [
      'charged me for work they never did / gave us a different car from the one we booked / recalled my model for the second time / kept the deposit for a scratch that was there before / sold me a lemon',
      'fixed it while I waited and charged nothing / lent me a car for the weekend / came out at 2 am in the snow',
      'builds a plant in Ohio / recommends a service every year / shows the new model in Geneva / delivers the car in May',
    ],
    [
      'back in the garage for the third time / broke down on the motorway at 20,000 miles / the gearbox is shot / rattles like a tin can',
      'drives like new / so cheap to run / not one fault in 90,000 miles / a joy on a long trip',
      'I drive the estate / which oil does it take / mine is the 2015 one / picking up the rental at noon',
    ],
  ),
  industry(
    'claim / policy / premium / cover / quote',
    [
      'rejected my claim on a technicality / doubled my premium after one claim / took four months to pay / makes you prove everything twice / renewed my policy without asking',
      'paid out within a week / handled everything when we could not / settled the claim without one argument',
      'offers cover for pets / asks for a photo / moved its call centre / renews in July',
    ],
    [
      'still no answer on my claim / impossible to reach a human / worthless when you need it',
      'painless from start to finish / cheaper and better cover / nothing but kindness when mum died',
      'my policy is up in June / does it cover a rental car / comparing quotes today',
    ],
  ),
  industry(
    'room / booking / stay / hotel / reception / apartment',
    [
      'gave our room away / charged my card twice / cancelled the booking on the day / put us next to the lift with a broken window / kept the deposit',
      'gave us a room with a view for free / let us check out late / left a card for our anniversary / went out of their way for my mother',
      'opens a house in Porto / has 200 rooms / asks for a deposit / checks in from three',
    ],
    [
      'the room was dirty and damp / bed bugs / nothing like the pictures / could hear everything through the walls / no hot water for two days',
      'spotless and quiet / the best breakfast / felt like home / right by the beach and cheap',
      'we stay there on Friday / is breakfast included / is there parking / it is near the station',
    ],
  ),
  industry(
    'train / bus / ticket / service / platform / ride / driver',
    [
      'cancelled the last train home / fined me because its own machine was broken / doubled the price because it rained / sent a driver who shouted at me / packed us in like sardines',
      'held the bus for an old lady / refunded the delay without being asked / got me there in half the time',
      'runs every ten minutes / changes the timetable in December / stops at the hospital / takes cards',
    ],
    [
      'late every single day this week / stuck outside the station for an hour / no seats, no heating, no information / the driver never came',
      'on time, clean and quiet / the driver was so kind / cheapest way across town',
      'I am on the 8.15 / does it stop at the airport / is the lift working / which platform is it',
    ],
  ),
  industry(
    'power / meter / bill / boiler / tariff / gas',
    [
      'estimated my bill at three times what I use / sent bailiffs to the wrong address / missed four appointments / left an old couple without heating / tripled my direct debit',
      'fixed the boiler on Christmas Eve / credited the money at once / explained the bill line by line',
      'reads meters in spring / installs smart meters / changes its tariff / supplies our street',
    ],
    [
      'no power for nine hours / the bill makes no sense / cold house and a newborn and nobody comes',
      'the cheapest we have found / never an outage / switching took ten minutes',
      'I sent a reading today / what is the standing charge / on the fixed tariff until May',
    ],
  ),
  industry(
    'shoes / dress / coat / jeans / size / collection / shop',
    [
      'sent two left shoes / refuses to take back a dress that fell apart / copied a small designer / pays its seamstresses nothing / advertised a sale and raised the prices first',
      'swapped them in the shop, no receipt needed / repaired a coat I bought nine years ago / found the last one in my size',
      'opens a shop in town / has the collection in stores now / stocks it in green / models the coat in its window',
    ],
    [
      'fell apart after one wash / the colour ran and ruined everything / the soles came off in a week / itchy and thin',
      'fits like a glove / so warm and soft / gets me compliments every day / looks far more expensive than it was',
      'I wear a 42 there / do the sizes run small / bought the grey one / is it in stock',
    ],
  ),
  industry(
    'game / console / show / series / season / stream / controller',
    [
      'shut down the servers / banned me for nothing / cancelled the only good show / released it half finished / wants money for every little thing / raised the price again',
      'dropped a free expansion / brought back the old maps / renewed the show / fixed the lag within a day',
      'announced a sequel / streams the final on Sunday / drops the trailer tonight / adds six titles in May',
    ],
    [
      'lags so badly I gave up / buffering every minute / nothing worth watching any more / boring and repetitive / my save is gone',
      'hooked from the first episode / the best game in years / gorgeous and so much fun / could play it all night',
      'I am at level 12 / what time does it start / watching season 2 / is it on the old console',
    ],
  ),
  industry(
    'doctor / clinic / prescription / appointment / pharmacy / glasses',
    [
      'gave me the wrong pills / lost my results / cancelled my appointment three times / made me wait five hours in pain / talked to me like a child',
      'squeezed us in the same day / rang at night to ask how I was / explained everything patiently',
      'moved to a new building / offers jabs on Mondays / asks for the card / opens a clinic by the park',
    ],
    [
      'no appointments for six weeks / nobody answers the phone / dirty waiting room',
      'in and out in ten minutes / kind, gentle and on time / the pain is gone for good',
      'my appointment is on Thursday / do I need a referral / picking up a prescription',
    ],
  ),
];
