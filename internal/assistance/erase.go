package assistance

import "github.com/nuanxin/nuanxin/internal/erasure"

// Erase takes away what this package keeps of a household that is destroyed: why aid was given; what was given stays.
var Erase = erasure.By("erase_assistance")
