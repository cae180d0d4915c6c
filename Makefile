# Two commands do everything on a fresh machine with a Swift 6 toolchain: `make run` and `make test`.

PREFIX ?= /usr/local
PACKAGES = libyaml-dev zlib1g-dev libxxhash-dev libpcre2-dev pkg-config
FORMULAE = libyaml zlib xxhash pcre2 pkgconf
BINARIES = .build/release

.PHONY: run test torture sanitize install libraries build format lint clean

# Builds for release, runs the news pipeline on the sample documents, and shows the summary of one of them.
run: build
	$(BINARIES)/textmill run Pipelines/news.yaml
	$(BINARIES)/textmill show Pipelines/out --layer summary

# Runs all tests, and the short forms of the proofs.
test: build
	swift test
	python3 Tests/Torture/run.py --short

# Longer proofs than the tests have time for: a line of JSON each, and an exit status.
torture: build
	python3 Tests/PluginTests/Chaos/run.py --seeds 20 --documents 1000
	python3 Tests/Torture/run.py

# All tests under the sanitizers of threads and of addresses: a line of JSON each. Builds both, which takes long.
sanitize: libraries
	python3 Tests/Torture/sanitize.py

# Puts `textmill` on the path, with the modules that plugins are compiled against.
install: build
	install -d "$(PREFIX)/bin" "$(PREFIX)/lib/textmill/Modules"
	install -m 755 $(BINARIES)/textmill "$(PREFIX)/bin/textmill"
	cp $(BINARIES)/Modules/Textmill.swiftmodule $(BINARIES)/Modules/TextmillLanguage.swiftmodule "$(PREFIX)/lib/textmill/Modules/"

build: libraries
	swift build -c release --product textmill

# Installs the system libraries that are missing, by the system's package manager.
libraries:
	@if command -v dpkg-query >/dev/null 2>&1; then \
	    missing=$$(for name in $(PACKAGES); do \
	        dpkg-query -W -f '$${Status}' $$name 2>/dev/null | grep -q 'install ok installed' || echo $$name; done); \
	    if [ -n "$$missing" ]; then \
	        echo "Installing what Textmill is built on:" $$missing; \
	        root=$$([ "$$(id -u)" = 0 ] || echo sudo); \
	        $$root apt-get update -qq && $$root env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq $$missing; \
	    fi; \
	elif command -v brew >/dev/null 2>&1; then \
	    missing=$$(for name in $(FORMULAE); do brew list $$name >/dev/null 2>&1 || echo $$name; done); \
	    if [ -n "$$missing" ]; then echo "Installing what Textmill is built on:" $$missing; brew install $$missing; fi; \
	else \
	    echo "Textmill is built on libyaml, zlib, xxHash and PCRE2; if the build does not find them, install them first."; \
	fi

format:
	swift format -i -r Sources Tests Plugins Package.swift

lint:
	swift format lint --strict -r Sources Tests Plugins Package.swift

clean:
	rm -rf .build Pipelines/out
