package scalar

// Node is any aggregate that GraphQL's Node interface names. Capabilities do not
// know GraphQL, so they carry no marker method.
type Node any
