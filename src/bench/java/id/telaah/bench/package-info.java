/// What is measured: run with `mvn -Pbench`; the figures come to `target/bench.json`.
package id.telaah.bench;
