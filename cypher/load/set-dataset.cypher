// Sets what the data set holds, after a batch of reviews or a new register.
// Parameters: $contents, $register, $at
// Columns: none
MATCH (dataset:Dataset {id: 'dataset'})
SET dataset.contents = $contents, dataset.register = $register, dataset.importedAt = $at;
