### Words of references, and of cases that follow each other.

case_reference = Reference
case_references = References
case_reference-both = Of the case, the same on both sides
case_reference-ours = Ours
case_reference-theirs = Theirs
work_reference-mistaken = One digit of this reference is wrong: its last digit does not fit the others. Ask the caller to say it again.
