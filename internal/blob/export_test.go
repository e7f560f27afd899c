package blob

import "image"

// Turn is what run does between decoding and encoding.
func Turn(img image.Image, orientation int) image.Image { return turn(flatten(img), orientation) }
