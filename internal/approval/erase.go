package approval

import "github.com/nuanxin/nuanxin/internal/erasure"

// Erase takes away what this package keeps of a household that is destroyed: whom cases were about; who decided what stays.
var Erase = erasure.By("erase_approval")
