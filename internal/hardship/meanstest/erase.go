package meanstest

import "github.com/nuanxin/nuanxin/internal/erasure"

// Erase takes away what this package keeps of a household that is destroyed: lines, tests and what people made of them.
var Erase = erasure.By("erase_means")
