#include <config.h.generic>
