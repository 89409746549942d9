### Español: drafted by machine, not yet reviewed by a native lawyer.

problem_earlier-unknown = Esta autoridad no tiene tal caso.
problem-next_earlier-unknown = Elija uno de la lista. Una solicitud de otra autoridad de su Estado se nombra por su fecha y número.
problem_earlier-other-state = Este caso es con otro Estado, que no es ninguno de aquellos a los que se pide aquí.
problem-next_earlier-other-state = Quítelo: el Estado al que se pide no tiene parte en él, y sabría de él.
