//! The words of a fingerprint: short, told apart when spoken, the same in every language, so that two people who read
//! them to each other hear the same.

/// 256 words, one for each byte.
#[rustfmt::skip]
pub const WORDS: [&str; 256] = [
    "acorn", "actor", "alarm", "album", "amber", "angel", "ankle", "apple", "apron", "arrow", "aspen", "atlas",
    "attic", "badge", "bagel", "baker", "bamboo", "banjo", "barn", "basil", "basket", "beach", "beacon", "bell",
    "bench", "berry", "birch", "bison", "blanket", "board", "boat", "bonnet", "book", "boot", "bottle", "bowl",
    "branch", "brass", "bread", "brick", "bridge", "broom", "brush", "bucket", "bugle", "butter", "button",
    "cabin", "cable", "cactus", "camel", "camera", "candle", "canoe", "canyon", "carpet", "carrot", "castle",
    "cedar", "cello", "chain", "chalk", "cherry", "chess", "circle", "cliff", "clock", "cloud", "clover",
    "coast", "cobalt", "coffee", "comet", "copper", "coral", "cotton", "crane", "crater", "crayon", "crown",
    "cube", "curtain", "dagger", "daisy", "dance", "desert", "diamond", "dolphin", "donkey", "door", "dragon",
    "drum", "eagle", "earth", "easel", "echo", "elbow", "ember", "engine", "fabric", "falcon", "feather",
    "fern", "ferry", "fiddle", "field", "finger", "flag", "flame", "flute", "forest", "fossil", "fountain",
    "fox", "frost", "galaxy", "garden", "garlic", "gate", "giant", "ginger", "glacier", "glass", "globe",
    "glove", "goat", "gold", "grape", "gravel", "guitar", "hammer", "harbor", "harp", "hazel", "helmet",
    "heron", "honey", "horse", "hotel", "house", "island", "ivory", "jacket", "jaguar", "jasmine", "jelly",
    "jewel", "jungle", "kettle", "kite", "kitten", "ladder", "lagoon", "lake", "lamp", "lantern", "lemon",
    "leopard", "letter", "lily", "linen", "lion", "lizard", "lobster", "magnet", "mango", "maple", "marble",
    "meadow", "melon", "mint", "mirror", "mitten", "monkey", "moon", "mosaic", "motor", "mountain", "museum",
    "needle", "nest", "nickel", "noodle", "north", "nutmeg", "oasis", "ocean", "olive", "onion", "opal",
    "orange", "orchid", "otter", "owl", "oyster", "paddle", "palace", "panda", "paper", "parrot", "pearl",
    "pebble", "pencil", "pepper", "piano", "pigeon", "pillow", "pilot", "pine", "planet", "plum", "pocket",
    "pony", "poppy", "potato", "prism", "puzzle", "pyramid", "quail", "quartz", "rabbit", "radio", "raven",
    "ribbon", "river", "robin", "rocket", "rose", "ruby", "saddle", "sailor", "salmon", "sandal", "sapphire",
    "scarf", "shadow", "shell", "silver", "spider", "spoon", "squirrel", "star", "storm", "sugar", "summer",
    "sunset", "swan", "table", "teapot", "temple", "thunder", "tiger", "timber", "tomato", "tower", "train",
];
