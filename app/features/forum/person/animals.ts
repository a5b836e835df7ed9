/** Who an anonymous asker may be: "Anonymous Heron". One word each, and nothing that could hurt. */
export const animals: readonly string[] = `
Aardvark Addax Albatross Alpaca Anchovy Anole Antelope Antshrike Armadillo Auk Avocet Axolotl Badger Bandicoot Barbet
Barnacle Beaver Bilby Bittern Blackbird Bluebird Bobolink Bongo Bonito Bowerbird Bream Brambling Bullfinch Bunting
Bushbaby Bustard Butterfly Buzzard Caiman Capercaillie Capybara Caracal Cardinal Caribou Cassowary Chaffinch Chamois
Cheetah Chickadee Chinchilla Chipmunk Chough Cicada Civet Coati Cockatiel Cockatoo Condor Coot Cormorant Corncrake Crane
Cricket Crossbill Cuckoo Curlew Cuttlefish Damselfly Dassie Dhole Dipper Dolphin Dormouse Dotterel Dove Dragonfly Dugong
Dunlin Dunnock Eagle Echidna Egret Eider Eland Elk Emu Ermine Falcon Fennec Fieldfare Finch Firefly Flamingo Fossa
Francolin Fulmar Gadwall Gannet Garganey Gazelle Gecko Gerbil Gibbon Giraffe Godwit Goldcrest Goldeneye Goldfinch
Goosander Goshawk Grebe Greenfinch Grouse Guillemot Guppy Gurnard Gyrfalcon Halibut Hamster Hare Harrier Hedgehog Heron
Herring Hoopoe Hornbill Hummingbird Ibex Ibis Iguana Impala Indri Jacana Jackdaw Jaguar Jay Jerboa Kakapo Kangaroo
Kestrel Kingfisher Kinkajou Kite Kittiwake Kiwi Koala Kookaburra Kudu Lacewing Ladybird Lapwing Lark Lemming Lemur
Linnet Llama Lobster Loris Lynx Macaw Mackerel Magpie Mallard Manatee Marlin Marmot Marten Meerkat Merganser Merlin
Minnow Mockingbird Mongoose Moorhen Muntjac Narwhal Newt Nightingale Nightjar Numbat Nuthatch Ocelot Octopus Okapi
Opossum Oriole Oryx Osprey Ostrich Otter Ouzel Owl Oystercatcher Panda Pangolin Parakeet Partridge Peafowl Pelican
Penguin Petrel Pheasant Pika Pintail Pipit Platypus Plover Pochard Porcupine Porpoise Possum Ptarmigan Puffin Quail
Quetzal Quokka Rabbit Raccoon Raven Razorbill Redpoll Redshank Redstart Reindeer Robin Roller Rook Salamander Sanderling
Sandpiper Saola Seahorse Seal Serval Shearwater Shelduck Shoveler Shrike Siskin Skimmer Skua Skylark Snipe Sparrow
Spoonbill Squirrel Starfish Starling Stilt Stint Stoat Stonechat Stork Sturgeon Sunbird Swallow Swan Swift Tamarin
Tanager Tapir Teal Tern Thrush Titmouse Toucan Treecreeper Trogon Trout Turaco Turnstone Turtle Vicuna Vole Wagtail
Wallaby Warbler Waxbill Waxwing Weaver Wheatear Whimbrel Whinchat Whitethroat Wigeon Wildebeest Wisent Wombat Woodcock
Woodlark Woodpecker Wren Wryneck Yaffle Yak Zander Zebra
`
  .trim()
  .split(/\s+/);
