"""The handout: a whole sheet as one file, its entries and its endnotes."""
