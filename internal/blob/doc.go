// Package blob owns files: where they lie, what they may be, and how an uploaded
// one becomes harmless.
//
// A file arrives in quarantine, where a browser posts it under a policy that fixes
// key, size and type. The server reads it back, tells its kind by its content
// (Inspect), makes it safe (Sanitiser: images are decoded and encoded anew, which
// drops metadata such as the place where a photo was taken; documents with active
// content are refused) and writes what it examined to a clean key that no browser
// can write. Links to clean files live for a minute and always download.
//
// The package decides neither who may upload or see a file nor how long it is kept:
// that is the attachment capability. Store is the object storage; s3blob implements
// it.
package blob
