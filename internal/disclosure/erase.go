package disclosure

import "github.com/nuanxin/nuanxin/internal/erasure"

// Erase takes away what this package keeps of a household that is destroyed: who stood on notices and what was said against it.
var Erase = erasure.By("erase_disclosure")
