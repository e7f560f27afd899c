package audit

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/json"
	"fmt"
	"slices"
)

// Item is one object of a bulk action; Data is what the action set on it, in any
// form that marshals the same way later (nil: nothing but that it was concerned).
type Item struct {
	Object Ref
	Data   any
}

// BulkRoot is the root of a hash tree over the items, whatever their order. Whoever
// holds the list of a bulk action can show with it that nothing was added, removed
// or changed since.
//
// Leaves and inner nodes are hashed under different first bytes, so that no list
// passes for another; an odd node moves up unchanged (RFC 6962 §2.1).
func BulkRoot(items []Item) ([]byte, error) {
	level := make([][]byte, len(items))
	for i, it := range items {
		data, err := json.Marshal(it.Data)
		if err != nil {
			return nil, fmt.Errorf("item %s: %w", it.Object.ID, err)
		}
		leaf := appendField([]byte{0}, []byte(it.Object.Kind))
		leaf = appendField(leaf, it.Object.ID[:])
		leaf = appendField(leaf, data)
		sum := sha256.Sum256(leaf)
		level[i] = sum[:]
	}
	slices.SortFunc(level, bytes.Compare)
	for len(level) > 1 {
		level = parents(level)
	}
	if len(level) == 0 {
		return nil, nil
	}
	return level[0], nil
}

func parents(level [][]byte) [][]byte {
	up := make([][]byte, 0, (len(level)+1)/2)
	for pair := range slices.Chunk(level, 2) {
		if len(pair) == 1 {
			up = append(up, pair[0])
			continue
		}
		sum := sha256.Sum256(slices.Concat([]byte{1}, pair[0], pair[1]))
		up = append(up, sum[:])
	}
	return up
}

// appendField is one field of a canonical form: its length in four bytes, then its
// bytes; nil has length -1.
func appendField(dst, field []byte) []byte {
	if field == nil {
		return binary.BigEndian.AppendUint32(dst, ^uint32(0))
	}
	dst = binary.BigEndian.AppendUint32(dst, uint32(len(field)))
	return append(dst, field...)
}
