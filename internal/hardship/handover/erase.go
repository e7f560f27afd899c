package handover

import "github.com/nuanxin/nuanxin/internal/erasure"

// Erase takes away what this package keeps of a household that is destroyed: who was handed over.
var Erase = erasure.By("erase_handover")
