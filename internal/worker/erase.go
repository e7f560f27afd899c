package worker

import "github.com/nuanxin/nuanxin/internal/erasure"

// Erase takes away what this package keeps of a household that is destroyed: the way in of people whom no other archive knows.
var Erase = erasure.By("erase_worker")
