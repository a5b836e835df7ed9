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
