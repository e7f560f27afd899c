package embedded

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/alicebob/miniredis/v2"
)

// savedKey is one key of a snapshot. Values are []byte, as task messages are
// binary and JSON strings would spoil them.
type savedKey struct {
	Key    string
	Type   string
	TTL    time.Duration      `json:",omitempty"`
	String []byte             `json:",omitempty"`
	List   [][]byte           `json:",omitempty"` // also the members of a set
	ZSet   map[string]float64 `json:",omitempty"` // members are ids, which are plain text
	Hash   map[string][]byte  `json:",omitempty"`
}

// saveSnapshot writes all keys of the five types that a task queue uses. The
// keys are read one by one while clients work, so a task on the move may be in
// it twice or not at all; the queue's users bear that with a real Redis too.
func saveSnapshot(db *miniredis.RedisDB, file string) error {
	keys := db.Keys()
	saved := make([]savedKey, 0, len(keys))
	for _, key := range keys {
		if k, err := readKey(db, key); err == nil { // else the key has gone meanwhile
			saved = append(saved, k)
		}
	}
	b, err := json.Marshal(saved)
	if err != nil {
		return err
	}
	tmp := file + ".tmp" // renamed when complete
	if err := os.WriteFile(tmp, b, 0o600); err != nil {
		return err
	}
	return os.Rename(tmp, file)
}

func readKey(db *miniredis.RedisDB, key string) (k savedKey, err error) {
	k = savedKey{Key: key, Type: db.Type(key), TTL: db.TTL(key)}
	var s string
	var list []string
	switch k.Type {
	case "string":
		s, err = db.Get(key)
		k.String = []byte(s)
	case "list":
		list, err = db.List(key)
	case "set":
		list, err = db.Members(key)
	case "zset":
		k.ZSet, err = db.SortedSet(key)
	case "hash":
		list, err = db.HKeys(key)
		k.Hash = make(map[string][]byte, len(list))
		for _, field := range list {
			k.Hash[field] = []byte(db.HGet(key, field))
		}
		return k, err
	default:
		err = fmt.Errorf("cannot save a key of type %q", k.Type)
	}
	for _, v := range list {
		k.List = append(k.List, []byte(v))
	}
	return k, err
}

// loadSnapshot reads what saveSnapshot wrote; no file means no keys.
func loadSnapshot(db *miniredis.RedisDB, file string) error {
	b, err := os.ReadFile(file)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	var saved []savedKey
	if err := json.Unmarshal(b, &saved); err != nil {
		return fmt.Errorf("%s: %w: remove it, tasks are rung again from PostgreSQL", file, err)
	}
	for _, k := range saved {
		if err := writeKey(db, k); err != nil {
			return fmt.Errorf("%s: key %s: %w", file, k.Key, err)
		}
	}
	return nil
}

func writeKey(db *miniredis.RedisDB, k savedKey) (err error) {
	list := make([]string, len(k.List))
	for i, v := range k.List {
		list[i] = string(v)
	}
	switch k.Type {
	case "string":
		err = db.Set(k.Key, string(k.String))
	case "list":
		_, err = db.Push(k.Key, list...)
	case "set":
		_, err = db.SetAdd(k.Key, list...)
	case "zset":
		for member, score := range k.ZSet {
			if _, err := db.ZAdd(k.Key, score, member); err != nil {
				return err
			}
		}
	case "hash":
		for field, v := range k.Hash {
			db.HSet(k.Key, field, string(v))
		}
	}
	if k.TTL > 0 {
		db.SetTTL(k.Key, k.TTL)
	}
	return err
}
