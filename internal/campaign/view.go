package campaign

import (
	"github.com/nuanxin/nuanxin/internal/clock"
	"github.com/nuanxin/nuanxin/internal/secret"
)

// reader is what a loaded row needs for showing itself: the keys of the tenant and
// the day on which it is read. It lives as long as the request.
type reader struct {
	keys  *secret.Keys
	today clock.Date
}

// masked opens a sealed value and shows its masked form.
func (r reader) masked(at secret.AAD, s secret.Sealed, mask func(string) string) (secret.Field, error) {
	plain, err := r.keys.Open(at, s)
	if err != nil {
		return secret.Field{}, err
	}
	if plain.IsZero() {
		return secret.EmptyField(), nil
	}
	return secret.MaskedField(mask(plain.Reveal())), nil
}
