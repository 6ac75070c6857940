/** What grows, lives, is eaten, and where. */
export const nature = {
  food: `food eat ate eating cook cooking cooked bake baked baking recipe ingredient delicious tasty taste flavor flavour
    snack breakfast lunch dinner dessert pie cake cookie bread butter cheese sugar salt spice cinnamon vanilla sauce soup
    salad fruit vegetable juice cider jam syrup honey chocolate candy caramel milk cream cup tablespoon teaspoon oven
    fry grill roast slice peel restaurant chef menu kitchen meal dish crunchy sweet sour ripe sandwich pizza pasta rice
    meat beef chicken pork fish egg coffee tea wine beer cocktail bar brewery drink potato onion garlic tomato lemon
    cherry berry strawberry pear peach plum banana grape mango walnut almond oat flour yeast dough crust`,
  garden: `garden gardening plant planted planting tree orchard seed seedling leaf bloom blossom flower soil compost prune
    pruning harvest crop farm farmer grow grower growing garden greenhouse hedge lawn weed root branch trunk bark petal
    rose lily tulip ivy fern shrub herb basil mint sage lavender botanical meadow field autumn spring backyard picking`,
  animals: `animal bird nest nesting wing feather beak egg chick dog puppy cat kitten horse pony cow sheep goat pig wolf
    fox bear deer rabbit mouse rat snake lizard frog fish whale dolphin shark seal otter insect bee butterfly spider
    wildlife zoo species habitat breed pet vet paw tail fur claw prey predator hunt hunting flock herd hatch cage pigeon
    sparrow owl hawk eagle falcon crow swan duck goose perch birdwatching jungle safari reptile mammal veterinary`,
  land: `river stream lake sea ocean coast coastal shore beach island bay gulf marsh swamp wetland flood flooding sediment
    estuary valley mountain hill ridge peak canyon cliff cave desert forest rainforest jungle prairie plain tundra glacier
    volcano earthquake erosion trail hike hiking hiker camp campsite climb climber waterfall bridge tide delta basin
    watershed levee dam upstream downstream province county village town region national park scenic landscape map`,
  sky: `weather storm rain snow wind hurricane tornado thunder lightning cloud sunrise sunset moon sun star planet orbit
    galaxy telescope astronomer astronomy comet asteroid meteor eclipse space spacecraft nasa rocket launch lunar solar
    mars jupiter saturn venus forecast temperature degrees humidity heatwave frost drought climate constellation rover`,
};
