# `make help` lists what there is. Everything works from a clean clone with Go,
# Node.js, git and make; the scripts get what else is needed.

SHELL := /bin/sh
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:

# The same on machines with and without a C compiler.
export CGO_ENABLED ?= 0

VERSION := $(shell git describe --tags --always --dirty 2>/dev/null || echo unknown)
GO_INPUT := go.mod go.sum $(shell find cmd graph internal migrations -type f ! -name '*_test.go' ! -path '*/testdata/*' 2>/dev/null)
WEB_INPUT := web/package.json $(shell find web -type f ! -path 'web/node_modules/*' ! -path 'web/dist/*' ! -path 'web/e2e/*' ! -path 'web/conformance/*' ! -path 'web/.*' 2>/dev/null)
WEB_BUILT := web/dist/app/index.html
WEB_DEPS := web/node_modules/.package-lock.json

.PHONY: help
help: ## this list
	@awk -F ':.*## ' '/^[a-z0-9-]+:.*## / { printf "  make %-12s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

.PHONY: run
run: tools bin/nuanxin ## build what changed and start everything on http://localhost:8080
	@exec bin/nuanxin dev

.PHONY: build
build: tools bin/nuanxin ## bin/nuanxin with the web app inside

bin/nuanxin: $(GO_INPUT) $(WEB_BUILT) web/embed.go
	@echo "==> building bin/nuanxin $(VERSION)"
	@go build -buildvcs=false -ldflags '-s -w -X main.version=$(VERSION)' -o $@ ./cmd/nuanxin

$(WEB_BUILT): $(WEB_INPUT) $(WEB_DEPS)
	@echo "==> building the web app"
	@npm --prefix web run --silent build
	@touch $@

.PHONY: web-deps
web-deps: $(WEB_DEPS)

$(WEB_DEPS): web/package-lock.json
	@echo "==> installing the web app's packages"
	@npm --prefix web ci --no-audit --no-fund --loglevel=error
	@touch $@

.PHONY: tools
tools:
	@scripts/need-tools

.PHONY: gen
gen: web-deps ## run the generators: GraphQL server, typed documents of the web app
	go tool gqlgen generate
	@# id.ID is another name of uuid.UUID, and gqlgen takes now the one, now the other.
	@sed -i -e '/ID2ᚖgithub/s/id\.ID/uuid.UUID/' -e '/ID2githubᚗcomᚋgoogle/s/uuid\.UUID/id.ID/' graph/generated/prelude.generated.go
	npm --prefix web run --silent gen

.PHONY: test
test: ## every check there is; ends in a count
	@scripts/test

.PHONY: lint
lint: ## linters of Go and of the web app
	@scripts/test lint

.PHONY: test-unit
test-unit: ## Go tests: pure, PostgreSQL, attack suite, short chaos
	@scripts/test unit

.PHONY: test-web
test-web: ## unit tests of the web app
	@scripts/test web

.PHONY: test-e2e
test-e2e: ## journeys in a real browser
	@scripts/test e2e

.PHONY: test-attack
test-attack: ## only the cross-tenant attack suite, each case shown
	go test -v -timeout 20m ./internal/attack/...

.PHONY: bench
bench: ## benchmarks of the hot parts, and the API beside the database alone and PostGraphile
	NUANXIN_POSTGRAPHILE=$$(scripts/need-postgraphile || true) go test -run '^$$' -bench . -benchmem -timeout 60m ./...

.PHONY: chart
chart: ## check the Helm chart
	@scripts/chart

.PHONY: nightly
nightly: chart ## long checks: chart, race detector, an hour of faults, new input for every fuzz target
	CGO_ENABLED=1 go test -race -timeout 60m ./...
	NUANXIN_CHAOS_SECONDS=3000 NUANXIN_CHAOS_ROUNDS=20 go test -count 1 -timeout 90m -run 'Random|Expansion' ./internal/chaos
	scripts/fuzz 60s

.PHONY: clean
clean: ## remove what was built or fetched here; the data of make run stays
	rm -rf bin .cache web/node_modules
	find web/dist -mindepth 1 ! -name .gitkeep -delete
