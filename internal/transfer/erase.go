package transfer

import "github.com/nuanxin/nuanxin/internal/erasure"

// Erase takes away what this package keeps of a household that is destroyed: lines of lists that were compared with the archive.
var Erase = erasure.By("erase_transfer")
