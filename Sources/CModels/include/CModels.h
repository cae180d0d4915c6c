#pragma once
#include <stddef.h>

/// A model inside the program: its name, and where its file's bytes lie.
typedef struct {
    const char *name;
    const unsigned char *bytes;
    size_t count;
} textmill_model;

/// The model with this number, from 0; one without a name where there are no more.
textmill_model textmill_shipped_model(int number);
