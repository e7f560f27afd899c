# One program, one image, no shell in it. Built from a clean clone:
#   docker build --build-arg VERSION=$(git describe --tags --always) -t nuanxin .

FROM node:24-bookworm-slim AS web
WORKDIR /src/web
COPY web/package.json web/package-lock.json ./
RUN npm ci --no-audit --no-fund
COPY web ./
RUN npm run build

FROM golang:1.26-bookworm AS program
WORKDIR /src
COPY go.mod go.sum ./
RUN go mod download
COPY cmd cmd
COPY graph graph
COPY internal internal
COPY migrations migrations
COPY web/embed.go web/embed.go
COPY web/src/gql/persisted-documents.json web/src/gql/persisted-documents.json
COPY --from=web /src/web/dist web/dist
ARG VERSION=unknown
# Time zones are inside the program: the image has none.
RUN CGO_ENABLED=0 go build -trimpath -buildvcs=false -tags timetzdata \
    -ldflags "-s -w -X main.version=$VERSION" -o /out/nuanxin ./cmd/nuanxin \
 && install -d -m 1777 /out/tmp

FROM scratch
COPY --from=program /etc/ssl/certs/ca-certificates.crt /etc/ssl/certs/
COPY --from=program /out /
USER 65532:65532
EXPOSE 8080
ENTRYPOINT ["/nuanxin"]
CMD ["api"]
