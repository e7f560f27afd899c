package exit

import "github.com/nuanxin/nuanxin/internal/erasure"

// Erase takes away what this package keeps of a household that is destroyed: why a household left.
var Erase = erasure.By("erase_exit")
