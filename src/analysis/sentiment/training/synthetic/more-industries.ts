import { type Industry, industry } from './industry.ts';

/** Kinds of company beside those of `industries`: work, home, leisure, public life. */
export const moreIndustries: readonly Industry[] = [
  industry(
    'trolley / shop / basket / loyalty card / own brand / till',
    [
      'sold me mouldy bread / swapped half my basket for rubbish / closed every till but one / put the price up and shrank the box / let the fruit rot on the shelf',
      'gave me a free loaf when mine was stale / opened another till at once / lowered prices when others put them up / gave the leftovers to the food bank',
      'opens at seven on Saturdays / moved the bakery to the back / sells stamps too / is building a shop by the ring road',
    ],
    [
      'queues to the door / shelves empty again / two pounds for one pepper / use-by dates long gone',
      'fresh every morning / cheapest in town and still good / always a smile at the till',
      'I need milk / do you sell yeast / it is by the roundabout',
    ],
  ),
  industry(
    'seat / licence / dashboard / integration / workspace / api',
    [
      'doubled the price at renewal / took the api down in our launch week / closed my ticket without reading it / deleted our workspace / forced us onto a plan we do not need',
      'shipped the feature we asked for / helped us migrate on a Sunday / published an honest post-mortem / refunded the outage without being asked',
      'has a new api version / moves the export button / supports single sign-on / runs in two regions',
    ],
    [
      'support answers with canned text / down for the third time this week / the docs are out of date / it takes nine clicks to do anything',
      'onboarding took an afternoon / the docs are a joy / it just works for our whole team / saves us a day a week',
      'we have twelve seats / where is the audit log / is there a webhook for this',
    ],
  ),
  industry(
    'cream / shampoo / bottle / refill / razor / perfume',
    [
      'changed the recipe and ruined it / sent me a half-empty bottle / tests on animals / kept the price and halved the jar',
      'sent me a new bottle, no questions asked / brought back the old scent / stopped using plastic / cleared my skin in a week',
      'sells the cream in two sizes / launches a refill / is on the second shelf / has a new scent for spring',
    ],
    [
      'my skin burned for days / smells like paint / the pump broke on day one / gave me a rash',
      'my skin has never been softer / lasts all day / worth the money twice over',
      'is it vegan / I use the small size / which one is for dry hair',
    ],
  ),
  industry(
    'course / campus / tuition / lecture / diploma / library',
    [
      'cancelled the course a week before it began / raised tuition in mid-year / lost my exam / ignored complaints about a lecturer / evicted students from halls',
      'waived my fees when I was ill / opened the library all night / found me a tutor in a day / won a grant for its labs',
      'starts term in October / has a campus by the river / teaches in two languages / holds an open day',
    ],
    [
      'nobody answers the student line / nine grand for videos / the halls are damp',
      'best years of my life / tutors who really care / got a job straight after',
      'term ends in June / do I need to enrol again / what is the reading list',
    ],
  ),
  industry(
    'sofa / shelf / paint / drill / mattress / kitchen',
    [
      'delivered the wrong sofa twice / left our kitchen half done / sold me a drill that caught fire / sent a fitter who cracked the tiles / wants us to pay for its mistake',
      'collected the old mattress for nothing / matched the paint perfectly / finished a day early and swept up / sent the missing screws overnight',
      'sells sheds too / delivers to the islands / has the shelf in oak / moves its depot',
    ],
    [
      'wobbles and creaks / the paint peeled in a month / instructions make no sense / eight weeks late',
      'solid as a rock / slept like a baby / up in twenty minutes / looks twice the price',
      'it is 80 cm wide / does it come flat-packed / which drill bit do I need',
    ],
  ),
  industry(
    'job / shift / interview / payslip / office / manager',
    [
      'underpaid its drivers for years / sacked 200 people by video call / never replied after three interviews / cut sick pay / spied on staff / made my sister work through her lunch',
      'raised everyone by six per cent / gave all staff the day off / hired my brother when nobody would / kept every job through the slump',
      'is hiring in two cities / has an office by the canal / opens interviews next week / employs 400 people',
    ],
    [
      'toxic managers and no breaks / everyone I know there has quit / payslip wrong again',
      'best boss I ever had / people stay for decades / fair pay and real training',
      'my shift starts at six / is the office open on Friday / I had an interview there',
    ],
  ),
  industry(
    'wallet / payment / coin / withdrawal / terminal / exchange',
    [
      'locked my withdrawal for a month / lost customers’ coins / let someone drain my wallet / hid the fees in the rate / froze shop payments on market day',
      'stopped a fraud within a minute / paid out the same evening / cut its fees in half / covered every cent of the loss',
      'adds two coins / supports a new card / works in nine countries / lists the fees on its page',
    ],
    [
      'support is a bot that loops / my money is gone / verification failed ten times',
      'instant and free / never a failed payment / clearest fees around',
      'what is the limit / I keep a little there / does it work abroad',
    ],
  ),
  industry(
    'lease / deposit / flat / tenancy / landlord / viewing',
    [
      'kept our deposit for no reason / ignored the mould for a year / showed us a flat that was let / raised the rent by a third / locked us out',
      'gave the whole deposit back in a day / fixed the boiler on Christmas Eve / let us out of the lease when dad fell ill',
      'has flats near the park / wants two references / manages the block / lists it from Monday',
    ],
    [
      'damp in every room / nobody turned up for the viewing / bills that make no sense',
      'quiet, warm and fair / repairs done the same week / smoothest move ever',
      'the lease runs to May / are pets allowed / we view it at noon',
    ],
  ),
  industry(
    'donation / appeal / volunteer / shelter / campaign / grant',
    [
      'spends half of what it gets on adverts / turned away families in the cold / lied about where the money went / treats volunteers like dirt',
      'fed 600 people in the flood / found my dog a home / answered my mother’s call at 3 am / publishes every penny it spends',
      'collects coats until March / has a stall at the fair / needs volunteers / holds its run in May',
    ],
    [
      'money wasted on bosses / nobody picks up the helpline',
      'real people doing real good / every penny gets there',
      'the run is on Sunday / where can I drop clothes',
    ],
  ),
  industry(
    'post / feed / account / channel / article / podcast',
    [
      'banned me and will not say why / made the story up / leaves abuse up for weeks / sells what we write / buried the correction on page nine / copied my photo without asking',
      'broke the story nobody else dared to / took the abuse down in minutes / corrected it at once and in full / gives writers a fair share',
      'changes its feed / has a podcast now / wrote about the strike / limits posts to 500 letters',
    ],
    [
      'clickbait from top to bottom / nothing but bots / twelve adverts for one paragraph',
      'clear, fair and deep / the only one I pay for / first thing I read each day',
      'I read it there / how do I follow a channel / the article is from May',
    ],
  ),
];
