package change

import "github.com/nuanxin/nuanxin/internal/erasure"

// Erase takes away what this package keeps of a household that is destroyed: who a request was about.
var Erase = erasure.By("erase_change")
