package intake

import "github.com/nuanxin/nuanxin/internal/erasure"

// Erase takes away what this package keeps of a household that is destroyed: papers, surveys, meetings, checks and call-backs.
var Erase = erasure.By("erase_intake")
