#include "CModels.h"

// The files of the folder Models, each at a place that its numbers can be read from.

_Alignas(64) static const unsigned char entities_en[] = {
#embed "../../Models/entities-en.model"
};

_Alignas(64) static const unsigned char entities_ru[] = {
#embed "../../Models/entities-ru.model"
};

_Alignas(64) static const unsigned char kinds_ru[] = {
#embed "../../Models/kinds-ru.model"
};

_Alignas(64) static const unsigned char lexicon_ru[] = {
#embed "../../Models/lexicon-ru.model"
};

_Alignas(64) static const unsigned char morphology_en[] = {
#embed "../../Models/morphology-en.model"
};

_Alignas(64) static const unsigned char morphology_ru[] = {
#embed "../../Models/morphology-ru.model"
};

static const textmill_model models[] = {
    {"entities-en", entities_en, sizeof entities_en},
    {"entities-ru", entities_ru, sizeof entities_ru},
    {"kinds-ru", kinds_ru, sizeof kinds_ru},
    {"lexicon-ru", lexicon_ru, sizeof lexicon_ru},
    {"morphology-en", morphology_en, sizeof morphology_en},
    {"morphology-ru", morphology_ru, sizeof morphology_ru},
};

textmill_model textmill_shipped_model(int number) {
    textmill_model none = {NULL, NULL, 0};
    return number >= 0 && (size_t)number < sizeof models / sizeof models[0] ? models[number] : none;
}
