package authz

import (
	_ "embed"
	"fmt"
	"strings"

	"github.com/casbin/casbin/v2"
	"github.com/casbin/casbin/v2/model"
	stringadapter "github.com/casbin/casbin/v2/persist/string-adapter"
)

//go:embed model.conf
var modelText string

//go:embed policy.csv
var policyText string

type roleIn struct {
	role Role
	kind TenantKind
}

type actionSet map[Action]bool

// permissions is what each role may do in each kind of tenant, asked of casbin
// once. The enforcer is never changed afterwards and never shared.
var permissions = mustResolve(modelText, policyText)

func mustResolve(modelText, policyText string) map[roleIn]actionSet {
	p, err := resolve(modelText, policyText)
	if err != nil {
		panic("authz policy: " + err.Error()) // embedded text: a broken build, found by every test
	}
	return p
}

func resolve(modelText, policyText string) (map[roleIn]actionSet, error) {
	m, err := model.NewModelFromString(modelText)
	if err != nil {
		return nil, err
	}
	e, err := casbin.NewEnforcer(m, stringadapter.NewAdapter(policyText))
	if err != nil {
		return nil, err
	}
	out := map[roleIn]actionSet{}
	for _, role := range Roles {
		for _, kind := range []TenantKind{EnterpriseUnion, Federation} {
			set := actionSet{}
			for _, act := range Actions {
				obj, verb, ok := strings.Cut(string(act), ".")
				if !ok {
					return nil, fmt.Errorf("action %q is not object.verb", act)
				}
				allowed, err := e.Enforce("r:"+string(role), "k:"+string(kind), obj, verb)
				if err != nil {
					return nil, err
				}
				if allowed {
					set[act] = true
				}
			}
			out[roleIn{role, kind}] = set
		}
	}
	return out, nil
}
