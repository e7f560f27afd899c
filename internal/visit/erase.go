package visit

import "github.com/nuanxin/nuanxin/internal/erasure"

// Erase takes away what this package keeps of a household that is destroyed: who was visited and what was found; what was handed over stays.
var Erase = erasure.By("erase_visit")
