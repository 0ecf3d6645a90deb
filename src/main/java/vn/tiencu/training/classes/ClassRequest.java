package vn.tiencu.training.classes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What opens a class.
 *
 * @param planNumber the published plan
 * @param classId one of its classes
 */
public record ClassRequest(
        @NotBlank @Size(max = 20) String planNumber,
        @NotBlank @Size(max = 36) String classId) {}
