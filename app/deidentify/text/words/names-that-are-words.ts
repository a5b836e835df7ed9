/** English words that people are called by. */
export const givenWords = `crystal grace will faith summer joy hope dean rose dawn amber ruby ivy daisy hunter mason mark jack frank bill bob rob pat
  sue art gene dale glen earl guy ray may june april august autumn rusty sandy robin violet lily iris olive hazel heather holly poppy
  pearl jade jewel charity mercy patience prudence constance verity honor honour christian angel chance chase grant miles norm rich
  drew victor melody harmony destiny precious blessing comfort promise gift favour goodness temple raven sky river forest reed cliff
  basil ginger rosemary sage jasmine fern clay rocky buddy sonny skip chip hank wade tanner carter cooper porter piper archer sailor`;

/** English words that families are called by. */
export const familyWords = `potter bishop cook archer wells waters forest carpenter page banks moon rivers marsh fisher mason baker butcher parker
  walker turner farmer shepherd gardener weaver fowler hunter king prince knight pope abbott monk dean field fields wood woods hill
  hills stone brook brooks lake pool bank meadow meadows lane heath moor green brown black white gray grey young long short little
  small strong wise good noble love bird swan crane drake finch lamb fox wolf hart bull berry rose flowers thorn reed rush bush root
  branch summers winter winters frost snow day bell ball church castle hall barn mill mills bridge gates wall park chambers glass
  steel silver copper price cash penny sharp swift sparks bond cross savage sparrow nail mercer sadler glover tanner taylor cooper
  skinner dyer barber singer piper bowman spencer steward butler page squire marshall constable reeve sexton palmer pilgrim`;

/**
 * More of both, in doubt words: names only where what is told
 * of them is told of people ("Hyacinth, his carer").
 */
export const moreWordNames = `hyacinth marigold primrose clover daphne laurel juniper saffron cherry coral opal ebony star blossom bunny kitty
  candy misty stormy happy lucky sunny innocent godsend goodluck beauty princess memory wisdom praise glory trinity
  privilege fortune talent pansy flora dolly major marvel marvellous justice freedom liberty bliss serenity diamond
  sapphire treasure storm ocean rain blaze ace jet duke bear jay wren phoenix teal pixie fleur bonnie peaches honey
  maple aspen willow hood pike peel gale lord best fry gold hay bacon bates butter pepper salt spice rice beard legge
  armour bowler boon brill cannon carver cartwright chapel cheese chandler clifford coates cobb cole comb cork cotton
  craft crisp crook curry darling dear drinkwater drummer eagle east ferry flint flood fleet ford forge freeman
  garland garden godfather golding goldsmith goodchild goodfellow goodman gotobed grave greenhouse grubb hale hammer
  harding harper hawk heard heaven hedge herring herd hobby holder holiday horn house howe humble inch ireland ivory
  jolly key kettle kite lacey laity land lark leaf leek lion manners march moss mole mudd mustard newman nice
  nightingale oak oakes orchard pace paine parish parson partridge pass peacock pears peck perch pigeon pitcher platt
  poole poor porch prior quill ridge roach rock rook roper rudd salmon salter sargent shark sharpe ship shore slack
  slater snell south spears spring spink spooner squirrel starling start staples stock storey stork street stringer
  sumner sword tapper tempest thick thrush tidy tiler tiller timber toner toogood townsend trout tune tyler vale vine
  wagner ward ware waterman watt weal weeks west whale wheat wheeler whisker wilder winterbottom woodcock wright yard
  yule`;
