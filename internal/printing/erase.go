package printing

import "github.com/nuanxin/nuanxin/internal/erasure"

// Erase takes away what this package keeps of a household that is destroyed: prints of whatever went before.
var Erase = erasure.By("erase_printing")
